using Corpus.Cli.Documents;
using Corpus.Cli.Edges;
using Corpus.Cli.Show;

namespace Corpus.Cli.Commands;

/// <summary><c>corpus show</c>: one article for a person to read, or its lines with the reasons for what they were taken for.</summary>
internal sealed class ShowCommand(CommandHost host)
{
    public ExitCode Run(string path, bool why, CancellationToken cancellation)
    {
        try
        {
            var document = InputFiles.ReadDocument(path, host);
            if (why)
            {
                WhyScreen.Show(document, host, cancellation);
                return ExitCode.Fine;
            }

            var article = DocumentCompiler.Compile(InputFiles.Printed(path), document, prose: false, cancellation);
            ArticleScreen.Show(article, host);
            return ExitCode.Fine;
        }
        catch (UnreadableInputException input)
        {
            host.Error.WriteLine(input.Message);
            return input.ExitCode;
        }
    }
}

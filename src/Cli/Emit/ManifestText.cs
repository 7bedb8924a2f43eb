using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Cli.Emit;

/// <summary>The manifest that the package's targets write in a build: settings, then the documents.</summary>
internal sealed class ManifestText(IReadOnlyList<EmittedDocument> documents, EmitSettings settings) : AdditionalText
{
    public override string Path => "documents.corpusmanifest";

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder(
            $"namespace={settings.Namespace}\nvisibility={settings.Visibility}\nmembers={settings.Members}\nframework=.NETCoreApp\n");
        foreach (var document in documents)
        {
            text.Append(document.Path).Append('\t').Append(document.Path).Append('\n');
        }

        return SourceText.From(text.ToString());
    }
}

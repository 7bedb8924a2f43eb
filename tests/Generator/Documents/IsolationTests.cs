using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Documents;

/// <summary>What fails in one document is that document's error.</summary>
public class IsolationTests
{
    [Fact]
    public void A_document_that_cannot_be_read_is_an_error_located_in_it_and_no_other_is_touched()
    {
        var files = Enumerable.Range(0, 9).Select(TestDocument.Numbered)
            .Select(document => new CountedText($"{TestProject.Folder}/{document.Path}", document.Text))
            .Append(new PoisonedText($"{TestProject.Folder}/articles/poisoned.txt", new InvalidOperationException("poison")));
        var compiled = new TestProject(files).Compile();

        var diagnostic = Assert.Single(compiled.Result.Diagnostics);
        Assert.Equal("CORP9001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal($"{TestProject.Folder}/articles/poisoned.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("poison", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        compiled.Load(corpus => Assert.Equal(9, corpus.Articles.Count));
    }

    [Fact]
    public void A_cancellation_that_nobody_asked_for_is_an_error_of_its_document()
    {
        var poisoned = new PoisonedText($"{TestProject.Folder}/articles/poisoned.txt", new OperationCanceledException());

        Assert.Equal(["CORP9001"], new TestProject([poisoned]).Compile().RuleIds);
    }

    [Fact]
    public void A_cancellation_is_rethrown()
    {
        using var source = new CancellationTokenSource();
        var cancelling = new CancellingText($"{TestProject.Folder}/articles/a.txt", source);
        var project = new TestProject([cancelling]);

        Assert.Throws<OperationCanceledException>(() => project.Run(source.Token));
    }

    [Fact]
    public void A_run_after_a_cancelled_one_is_whole()
    {
        using var source = new CancellationTokenSource();
        var cancelling = new CancellingText($"{TestProject.Folder}/articles/a.txt", source);
        var project = new TestProject([cancelling]);
        Assert.Throws<OperationCanceledException>(() => project.Run(source.Token));

        project.Compile().Load(corpus => Assert.Single(corpus.Articles));
    }

    /// <summary>A document during whose reading the user types on.</summary>
    private sealed class CancellingText(string path, CancellationTokenSource source) : CountedText(path, TestDocument.Bridge.Text)
    {
        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default)
        {
            source.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            return base.GetText(cancellationToken);
        }
    }
}

using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>Lines that hold nothing but a credit: <c>Photo: Ann Lee</c>.</summary>
internal static class CreditLine
{
    public const int Longest = 10;

    /// <summary>Whether it is one by its words, though another image may have it already.</summary>
    public static bool Is(Page page, int line) =>
        line < page.Lines.Length
        && page.Lines[line].Words is > 0 and <= Longest
        && page.Has(line, LineTraits.HasCredit)
        && CreditScanner.TryFind(page.TextOf(line), out var start, out _)
        && start == 0;

    /// <summary>Reads one that no image has yet.</summary>
    /// <param name="credit">Without marker and bracket, in the document's offsets.</param>
    public static bool TryRead(Page page, int line, out TextRange credit)
    {
        credit = default;
        if (line >= page.Lines.Length
            || page.Lines[line].Words is 0 or > Longest
            || page.Labels[line] != BlockKind.Chrome
            || !page.Has(line, LineTraits.HasCredit)
            || !CreditScanner.TryFind(page.TextOf(line), out var start, out var found)
            || start > 0)
        {
            return false;
        }

        var by = page.Lines[line].Range.Start;
        credit = new TextRange(found.Start + by, found.End + by);
        return true;
    }
}

using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.StructureRules;

/// <summary>CORP2006: an article that breaks off, in the middle of a sentence or where the page asks for money.</summary>
internal sealed class CutOffRule : IRule
{
    /// <summary>Fewer words are a signature, a place or a line that the layout took along.</summary>
    private const int FewestWords = 9;

    /// <summary>Sentences between the running text and the page's request that may be the article's.</summary>
    private const int MostSentences = 2;

    public RuleDescriptor Descriptor { get; } = new("CORP2006", "The article is cut off", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (context.Facts.Paragraphs is not { Length: > 0 } paragraphs)
        {
            return;
        }

        var last = paragraphs[paragraphs.Length - 1];
        if (PaywallLine(context, last) is { } wall)
        {
            findings.Add(Descriptor.At(
                wall,
                $"'{Excerpt.Of(context.Text, wall)}' ends what was pasted: the rest of the article is behind a paywall, and its quotes and figures "
                + "are missing. Paste the whole article.",
                last));
        }
        else if (EndOfBreak(context, last) is { } end)
        {
            findings.Add(Descriptor.At(
                end,
                $"The article ends in the middle of a sentence, with '{Excerpt.Of(context.Text, end)}': what followed is missing from the corpus. "
                + "Paste the rest."));
        }
    }

    /// <summary>The page's request for money, where it is the first thing behind the running text. A last short paragraph may have gone to the
    /// page's own lines: sentences between the two are the article's.</summary>
    private static TextRange? PaywallLine(RuleContext context, TextRange last)
    {
        var document = context.Document;
        var sentences = 0;
        for (var line = document.LineOf(last.End) + 1; line < document.LineCount && sentences <= MostSentences; line++)
        {
            var range = Trim.Margins(context.Text, document.Line(line));
            if (range.Length == 0)
            {
                continue;
            }

            if (PaywallPhrases.IsIn(context.Text, range))
            {
                return range;
            }

            if (context.Text[range.End - 1] is not ('.' or '”' or '"'))
            {
                return null;
            }

            sentences++;
        }

        return PaywallPhrases.IsIn(context.Text, last) && context.Layout.IsClean ? last : null;
    }

    /// <summary>The last words, where neither a stop nor a closing mark or bracket ends them.</summary>
    private static TextRange? EndOfBreak(RuleContext context, TextRange last)
    {
        var text = context.Text;
        var (end, words, start) = (last.End, 0, last.End);
        if (!BreaksOff(text, last) || !IsRunningText(context.Text, last) || !IsLastLine(context, last))
        {
            return null;
        }

        while (start > last.Start && words < 3)
        {
            start--;
            words += CharClass.IsSpace(text[start]) ? 1 : 0;
        }

        return Trim.Margins(text, new TextRange(start, end));
    }

    private static bool BreaksOff(string text, TextRange last)
    {
        var c = text[last.End - 1];
        return c is ',' or ';' or '—' or '–' or '…' || text.AsSpan(last.Start, last.Length).EndsWith("...".AsSpan())
            || (CharClass.IsLetter(c) && !CharClass.IsUpper(c));
    }

    /// <summary>Whether the last paragraph has the words of a sentence.</summary>
    private static bool IsRunningText(string text, TextRange last)
    {
        var words = 0;
        for (var i = last.Start; i < last.End; i++)
        {
            words += CharClass.IsSpace(text[i]) ? 1 : 0;
        }

        return words + 1 >= FewestWords;
    }

    /// <summary>On a page that goes on behind the article, the layout may have missed the last lines of the body.</summary>
    private static bool IsLastLine(RuleContext context, TextRange last)
    {
        foreach (var block in context.Layout.Blocks)
        {
            if (block.Range.Start >= last.End && Trim.Margins(context.Text, block.Range).Length > 0)
            {
                return false;
            }
        }

        return true;
    }
}

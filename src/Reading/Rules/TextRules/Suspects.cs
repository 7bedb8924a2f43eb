using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>Finds what is not plain text in the parts of a document that are article, in one walk over their characters; the rules on the
/// text share it, each taking its own.</summary>
internal static class Suspects
{
    public static Suspect[] In(RuleContext context)
    {
        var text = context.Text;
        var suspects = new List<Suspect>();
        foreach (var range in context.ArticleRanges)
        {
            var article = text.AsSpan(0, range.End);
            for (var at = range.Start; (at += CharSearch.UntilUnprintable(article.Slice(at))) < article.Length; at++)
            {
                if (Judge(article[at]) is not Suspicion.None and var suspicion)
                {
                    suspects.Add(new Suspect(at, suspicion));
                }
            }
        }

        return [.. suspects];
    }

    private static Suspicion Judge(char c) => c switch
    {
        '\t' or '\n' or '\r' => Suspicion.None,
        < ' ' => Suspicion.Control,

        // Next line (U+0085) ends a line for the compiler too.
        >= '\u007F' and <= '\u009F' => c == '\u0085' ? Suspicion.None : Suspicion.Control,
        '\u00AD' or '\u200E' or '\u200F' => Suspicion.Invisible,
        >= '\u00C2' and <= '\u00F4' => Suspicion.Lead,
        < '\u0370' => Suspicion.None,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Suspicion.Bidi,
        _ when LookAlikes.ScriptOf(c) != LetterScript.Other => Suspicion.Letter,
        _ => CharClass.IsZeroWidth(c) ? Suspicion.Invisible : Suspicion.None,
    };
}

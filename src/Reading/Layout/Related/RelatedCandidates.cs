using Corpus.Reading.Layout.Judging;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Related;

/// <summary>The lines of a page that may name another story, and what is seen of each.</summary>
internal static class RelatedCandidates
{
    /// <summary>Titles that nothing announces are longer than the items of menus.</summary>
    private const int LeastWords = 4;
    private const int MostWords = 32;

    private const LineTraits NoTitle = (LineTraits.Furniture & ~LineTraits.RelatedCue) | LineTraits.Credits;

    public static List<SignedLine> Of(Page page, int headline, LineSpan body)
    {
        var found = new List<SignedLine>();
        var (roles, list, behind) = (new LineRoles(page), default(RelatedPlace), 0);
        for (var i = 0; i < page.Said.Length; i++)
        {
            var line = page.Said[i];
            behind += line > body.Last ? 1 : 0;
            list = list.Next(roles.Heading(i), page.Has(line, LineTraits.BlankBefore));
            if (!IsHeadline(page, line, headline) && (IsAnnounced(page, line) || (roles[i] != LineRole.Heading && MayName(page, line))))
            {
                var signs = RelatedSigns.Always
                    | (line < headline ? RelatedSigns.AboveHeadline : behind == 0 ? RelatedSigns.InBody : Behind(behind))
                    | list.Signs()
                    | (IsAnnounced(page, line) ? RelatedSigns.Announced : RelatedSigns.None)
                    | RelatedEvidence.OfWords(page, line)
                    | RelatedEvidence.OfRoles(roles, i);
                found.Add(new SignedLine(line, (ulong)signs));
            }

            list = list.Behind(roles[i]);
        }

        return found;
    }

    /// <summary>The article's own headline stands in lists of stories, too.</summary>
    private static bool IsHeadline(Page page, int line, int headline) => headline >= 0 && page.Lines[line].Key == page.Lines[headline].Key;

    /// <summary>Lines that are something else by what is seen of them alone are left out.</summary>
    private static bool MayName(Page page, int line)
    {
        ref readonly var features = ref page.Lines[line];
        return features.Words is >= LeastWords and <= MostWords
            && page.Labels[line] is BlockKind.Chrome or BlockKind.Paragraph
            && !features.Has(NoTitle)
            && !ContributionNotes.Is(page.TextOf(line))
            && !(features.IsProse && page.Guesses[line] == LineLabel.Body && !features.Has(LineTraits.TitleCase | LineTraits.RelatedCue));
    }

    private static bool IsAnnounced(Page page, int line) => page.Labels[line] == BlockKind.Related;

    private static RelatedSigns Behind(int lines) => lines switch
    {
        1 => RelatedSigns.RightBehind,
        <= 3 => RelatedSigns.CloseBehind,
        <= 12 => RelatedSigns.NearBehind,
        <= 40 => RelatedSigns.SomeBehind,
        <= 120 => RelatedSigns.ManyBehind,
        _ => RelatedSigns.FarBehind,
    };
}

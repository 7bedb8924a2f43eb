using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>The lines that can be the headline, from the first paragraphs of the body upwards, and what is seen of each.</summary>
internal static class HeadlineCandidates
{
    private const int MostWords = 35;
    private const int FarthestAbove = 150;

    /// <summary>Paragraphs at the start of the body that may stand above the headline: a summary, a teaser taken for text.</summary>
    private const int ParagraphsIntoBody = 4;

    /// <summary>Paragraphs whose words are the topic.</summary>
    private const int TopicParagraphs = 20;

    /// <summary>What names author, picture or the page's business is no title.</summary>
    private const LineTraits NoTitle = LineTraits.BylineCue | LineTraits.HasCredit | LineTraits.HasRunningTime
        | LineTraits.Share | LineTraits.Advertisement | LineTraits.Newsletter | LineTraits.Legal;

    /// <summary>Of a short line, <see cref="HeadlineSigns.ShortAndTopical"/> says it.</summary>
    private const ulong Topics = (ulong)(LinePlaces.TopicNone | LinePlaces.TopicLow | LinePlaces.TopicSome | LinePlaces.TopicHigh);

    /// <summary>Few words are all in the text by chance, or name the section.</summary>
    private const int ShortTitle = 3;

    /// <param name="said">The page's lines that are not blank.</param>
    /// <param name="labels">What the line model takes each line for.</param>
    /// <param name="end">Where the entries of a live page begin, which have titles of their own.</param>
    public static List<(int Line, Evidence Evidence)> Of(LineFeatures[] lines, int[] said, LineLabel[] labels, int end = int.MaxValue)
    {
        var body = FirstParagraph(lines, said, labels);
        var topic = Topic(lines, said, body);
        var found = new List<(int Line, Evidence Evidence)>();
        var echoes = new TitleEchoes();
        var (titles, from) = (0, Math.Max(0, body - FarthestAbove));
        for (var at = Math.Min(body, said.Length) - 1; at >= from; at--)
        {
            AddCandidate(at, Distance(body - at) | Between(titles), found);
            titles += IsTitleLike(lines[said[at]]) ? 1 : 0;
        }

        var paragraphs = 0;
        for (var at = body; at < said.Length && paragraphs < ParagraphsIntoBody; at++)
        {
            AddCandidate(at, HeadlineSigns.InBody | Below(paragraphs), found);
            paragraphs += lines[said[at]].IsProse ? 1 : 0;
        }

        echoes.Search(lines, said);
        for (var i = 0; i < found.Count; i++)
        {
            var echo = echoes.Of(lines[found[i].Line]);
            found[i] = (found[i].Line, found[i].Evidence with { Headline = found[i].Evidence.Headline | (ulong)echo });
        }

        return found;

        void AddCandidate(int at, HeadlineSigns signs, List<(int Line, Evidence Evidence)> candidates)
        {
            ref readonly var line = ref lines[said[at]];
            if (at >= end || labels[said[at]] == LineLabel.After || line.Words is 0 or > MostWords || line.Has(NoTitle))
            {
                return;
            }

            signs |= Topical(topic, line.Marks)
                | (IsTitleLike(line) ? HeadlineSigns.TitleLike : HeadlineSigns.None)
                | (at > 0 && IsTitleLike(lines[said[at - 1]]) ? HeadlineSigns.TitleAbove : HeadlineSigns.None)
                | (at + 1 < said.Length && IsTitleLike(lines[said[at + 1]]) ? HeadlineSigns.TitleBelow : HeadlineSigns.None)
                | (GluedPath.Is(lines, said, at) ? HeadlineSigns.GluedPath : HeadlineSigns.None);
            var isShort = (signs & (HeadlineSigns.OneContentWord | HeadlineSigns.ThreeContentWords)) != 0;
            var evidence = Evidence.OfTitle(lines, said, at, signs);
            candidates.Add((said[at], evidence with { Page = isShort ? evidence.Page & ~Topics : evidence.Page }));
            echoes.Add(line);
        }
    }

    /// <summary>The first line of the body that is running text; what is short above it may be the title itself.</summary>
    private static int FirstParagraph(LineFeatures[] lines, int[] said, LineLabel[] labels)
    {
        var first = said.Length;
        for (var at = 0; at < said.Length; at++)
        {
            if (labels[said[at]] == LineLabel.Body)
            {
                first = Math.Min(first, at);
                if (lines[said[at]].IsProse)
                {
                    return at;
                }
            }
        }

        return first;
    }

    private static WordSet Topic(LineFeatures[] lines, int[] said, int body)
    {
        var topic = new WordSet();
        for (var (at, taken) = (body, 0); at < said.Length && taken < TopicParagraphs; at++)
        {
            if (lines[said[at]].IsProse)
            {
                topic.Add(lines[said[at]].Marks);
                taken++;
            }
        }

        return topic;
    }

    private static bool IsTitleLike(in LineFeatures line) =>
        line.Words is >= 4 and <= 20
        && !line.Has(LineTraits.Sentence | LineTraits.Furniture | LineTraits.Credits | LineTraits.HasDate | LineTraits.HasSeparator
            | LineTraits.HasCredit | LineTraits.StartsWithBullet);

    private static HeadlineSigns Topical(WordSet topic, WordMarks line)
    {
        var (shared, all) = topic.Count(line);
        var share = all > ShortTitle ? (HeadlineSigns)((ulong)HeadlineSigns.Topic0 << (shared * 10 / all))
            : all > 0 && shared == all ? HeadlineSigns.ShortAndTopical
            : HeadlineSigns.None;
        return share | all switch
        {
            <= 1 => HeadlineSigns.OneContentWord,
            <= 3 => HeadlineSigns.ThreeContentWords,
            <= 5 => HeadlineSigns.FiveContentWords,
            <= 8 => HeadlineSigns.EightContentWords,
            _ => HeadlineSigns.ManyContentWords,
        };
    }

    private static HeadlineSigns Distance(int lines) => lines switch
    {
        <= 1 => HeadlineSigns.RightAboveBody,
        2 => HeadlineSigns.TwoAboveBody,
        3 => HeadlineSigns.ThreeAboveBody,
        <= 5 => HeadlineSigns.FiveAboveBody,
        <= 8 => HeadlineSigns.EightAboveBody,
        <= 13 => HeadlineSigns.ThirteenAboveBody,
        <= 21 => HeadlineSigns.TwentyAboveBody,
        <= 40 => HeadlineSigns.FortyAboveBody,
        _ => HeadlineSigns.FarAboveBody,
    };

    private static HeadlineSigns Between(int titles) => titles switch
    {
        0 => HeadlineSigns.NoTitleBetween,
        1 => HeadlineSigns.OneTitleBetween,
        2 => HeadlineSigns.TwoTitlesBetween,
        3 => HeadlineSigns.ThreeTitlesBetween,
        <= 6 => HeadlineSigns.SomeTitlesBetween,
        _ => HeadlineSigns.ManyTitlesBetween,
    };

    private static HeadlineSigns Below(int paragraphs) => paragraphs switch
    {
        0 => HeadlineSigns.None,
        1 => HeadlineSigns.OneParagraphAbove,
        2 => HeadlineSigns.TwoParagraphsAbove,
        _ => HeadlineSigns.MoreParagraphsAbove,
    };
}

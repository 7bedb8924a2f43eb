namespace Corpus.Reading.Layout.Lines;

/// <summary>Sees each line beside its page: where the running text is, whether the line talks of the same things, what stands around it.</summary>
internal static class LinePlacing
{
    /// <summary>Lines of running text whose words are the page's topic.</summary>
    private const int TopicLines = 12;
    private const int LinesAround = 4;
    private const int LinesToCredits = 5;

    public static void Mark(string text, LineFeatures[] lines)
    {
        var said = SaidLines(lines);
        var (first, last) = TextStretch.Of(lines);
        var topic = Topic(lines, first, last);
        var gap = TextGap(lines, first, last);
        var repeats = Repeats(lines);
        var prose = new int[said.Length + 1];
        for (var i = 0; i < said.Length; i++)
        {
            prose[i + 1] = prose[i] + (lines[said[i]].IsProse ? 1 : 0);
        }

        var openings = Openings(lines, said);
        var (behind, paragraphs) = (LinePlaces.None, 0);
        for (var i = 0; i < said.Length; i++)
        {
            var line = said[i];
            var places = Stretch(line, first, last)
                | Topical(topic, lines[line])
                | Around(prose, i, lines[line].IsProse)
                | Gap(i > 0 ? line - said[i - 1] - 1 : gap, gap)
                | Repeated(repeats, lines[line].Key, line)
                | Near(lines, said, i)
                | Dates(lines, said, i)
                | Opening(openings, lines, said, i)
                | (Introduces(text.AsSpan(lines[line].Range.Start, lines[line].Range.Length)) ? LinePlaces.IntroducesName : LinePlaces.None)
                | behind;
            paragraphs += lines[line].IsProse ? 1 : 0;
            if (paragraphs > 2 && lines[line].Words < 12)
            {
                behind |= (LinePlaces)(((ulong)lines[line].Traits >> 24 & 0x7FFF) << 32);
            }

            lines[line] = lines[line] with { Places = i == 0 ? places | LinePlaces.FirstLine : places };
        }
    }

    private static int[] SaidLines(LineFeatures[] lines)
    {
        var said = new List<int>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank)
            {
                said.Add(i);
            }
        }

        return said.ToArray();
    }

    private static WordSet Topic(LineFeatures[] lines, int first, int last)
    {
        var topic = new WordSet();
        for (var (i, taken) = (first, 0); i <= last && taken < TopicLines; i++)
        {
            if (lines[i].IsProse)
            {
                topic.Add(lines[i].Marks);
                taken++;
            }
        }

        return topic;
    }

    /// <summary>The blank lines that most often stand between two lines of running text that follow each other.</summary>
    private static int TextGap(LineFeatures[] lines, int first, int last)
    {
        Span<int> counts = stackalloc int[4];
        var above = -1;
        for (var i = first; i <= last; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (above >= 0 && lines[i].IsProse && lines[above].IsProse)
            {
                counts[Math.Min(3, i - above - 1)]++;
            }

            above = i;
        }

        var best = 1;
        for (var i = 0; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }

    private static LinePlaces Stretch(int line, int first, int last) =>
        line < first ? LinePlaces.AboveText
        : line > last ? LinePlaces.BelowText
        : line == first ? LinePlaces.InText | LinePlaces.TextStart
        : LinePlaces.InText;

    private static LinePlaces Topical(WordSet topic, in LineFeatures line)
    {
        var (shared, all) = topic.Count(line.Marks);
        return all < 2 ? LinePlaces.None
            : shared * 8 < all ? LinePlaces.TopicNone
            : shared * 3 < all ? LinePlaces.TopicLow
            : shared * 5 < all * 3 ? LinePlaces.TopicSome
            : LinePlaces.TopicHigh;
    }

    private static LinePlaces Around(int[] prose, int at, bool isProse)
    {
        var (from, to) = (Math.Max(0, at - LinesAround), Math.Min(prose.Length - 1, at + LinesAround + 1));
        var count = prose[to] - prose[from] - (isProse ? 1 : 0);
        return count == 0 ? LinePlaces.ProseNone
            : count <= 2 ? LinePlaces.ProseFew
            : count <= 5 ? LinePlaces.ProseHalf
            : LinePlaces.ProseMost;
    }

    private static LinePlaces Gap(int gap, int usual) =>
        Math.Min(gap, 3) == usual ? LinePlaces.GapAsText : gap < usual ? LinePlaces.GapNarrower : LinePlaces.GapWider;

    private static Dictionary<ulong, (int First, int Last, int Count)> Repeats(LineFeatures[] lines)
    {
        var repeats = new Dictionary<ulong, (int First, int Last, int Count)>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Key != 0)
            {
                repeats[lines[i].Key] = repeats.TryGetValue(lines[i].Key, out var seen) ? (seen.First, i, seen.Count + 1) : (i, i, 1);
            }
        }

        return repeats;
    }

    private static LinePlaces Repeated(Dictionary<ulong, (int First, int Last, int Count)> repeats, ulong key, int line)
    {
        if (key == 0)
        {
            return LinePlaces.None;
        }

        var (first, last, count) = repeats[key];
        return (first < line ? LinePlaces.RepeatedAbove : LinePlaces.None)
            | (last > line ? LinePlaces.RepeatedBelow : LinePlaces.None)
            | (count > 2 ? LinePlaces.RepeatedOften : LinePlaces.None);
    }

    private static LinePlaces Dates(LineFeatures[] lines, int[] said, int at)
    {
        var (above, below) = (0, 0);
        for (var i = Math.Max(0, at - 11); i < said.Length && i < at + 12; i++)
        {
            if (i != at && lines[said[i]].Has(LineTraits.HasDate | LineTraits.TimeAgo) && lines[said[i]].Words < 12)
            {
                (above, below) = (above + (i < at ? 1 : 0), below + (i > at ? 1 : 0));
            }
        }

        return (above > 1 ? LinePlaces.DatesAbove : LinePlaces.None) | (below > 1 ? LinePlaces.DatesBelow : LinePlaces.None);
    }

    private static Dictionary<ulong, List<int>> Openings(LineFeatures[] lines, int[] said)
    {
        var openings = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < said.Length; i++)
        {
            if (lines[said[i]].Opening is var key and not 0)
            {
                if (!openings.TryGetValue(key, out var at))
                {
                    openings[key] = at = [];
                }

                at.Add(i);
            }
        }

        return openings;
    }

    private static LinePlaces Opening(Dictionary<ulong, List<int>> openings, LineFeatures[] lines, int[] said, int at)
    {
        if (lines[said[at]].Opening is var key && key == 0)
        {
            return LinePlaces.None;
        }

        var places = LinePlaces.None;
        foreach (var other in openings[key])
        {
            places |= other == at ? LinePlaces.None : Math.Abs(other - at) <= 12 ? LinePlaces.OpeningRepeatedNear : LinePlaces.OpeningRepeatedFar;
        }

        return places;
    }

    private static bool Introduces(ReadOnlySpan<char> line)
    {
        var (at, names) = (0, 0);
        while (at < line.Length)
        {
            var start = at;
            while (at < line.Length && line[at] != ' ')
            {
                at++;
            }

            var word = line.Slice(start, at - start);
            at++;
            if (word.Length > 0 && char.IsUpper(word[0]) && names < 6)
            {
                names++;
                continue;
            }

            return names > 0 && (word.SequenceEqual("is".AsSpan()) || word.SequenceEqual("covers".AsSpan()) || word.SequenceEqual("writes".AsSpan()));
        }

        return false;
    }

    private static LinePlaces Near(LineFeatures[] lines, int[] said, int at)
    {
        var places = LinePlaces.None;
        for (var i = Math.Max(0, at - LinesToCredits); i <= at + LinesToCredits && i < said.Length; i++)
        {
            ref readonly var other = ref lines[said[i]];
            if (i == at || other.Has(LineTraits.StartsLower) || other.Words > 20)
            {
                continue;
            }

            if (other.Has(LineTraits.HasDate | LineTraits.BylineCue | LineTraits.PublishedCue))
            {
                places |= i < at ? LinePlaces.CreditsAbove : LinePlaces.CreditsBelow;
            }

            if (other.Has(LineTraits.Furniture))
            {
                places |= i < at ? LinePlaces.FurnitureAbove : LinePlaces.FurnitureBelow;
            }
        }

        return places
            | (at > 0 && SameShape(lines[said[at]], lines[said[at - 1]]) ? LinePlaces.SameShapeAbove : LinePlaces.None)
            | (at + 1 < said.Length && SameShape(lines[said[at]], lines[said[at + 1]]) ? LinePlaces.SameShapeBelow : LinePlaces.None);
    }

    /// <summary>Items of one list are alike: in length, in what they begin and end with, in what they hold.</summary>
    private static bool SameShape(in LineFeatures line, in LineFeatures other) =>
        (line.Traits & Shape) == (other.Traits & Shape);

    private const LineTraits Shape = LineTraits.NoWords | LineTraits.OneWord | LineTraits.FewWords | LineTraits.ShortLine | LineTraits.MediumLine
        | LineTraits.LongLine | LineTraits.VeryLongLine | LineTraits.EndsWithStop | LineTraits.HasDate | LineTraits.HasRunningTime
        | LineTraits.HasCredit | LineTraits.StartsWithBullet;
}

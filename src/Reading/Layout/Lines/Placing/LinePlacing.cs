namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Sees each line beside its page: where the running text is, whether the line talks of the same things, what stands around
/// it.</summary>
internal static class LinePlacing
{
    /// <param name="said">The lines that are not blank.</param>
    /// <param name="repeats">Which of all lines say the same.</param>
    public static void Mark(string text, LineFeatures[] lines, int[] said, EqualKeys repeats)
    {
        var stretch = TextStretch.Of(lines);
        var topic = TextTopic.Of(lines, stretch);
        var gap = TextGap.Of(lines, stretch);
        var near = new NearbyLines(lines, said);
        var openings = new RepeatedOpenings(lines, said);
        var behind = new ClassesBehind();
        for (var i = 0; i < said.Length; i++)
        {
            var number = said[i];
            ref var line = ref lines[number];
            var places = stretch.Place(number)
                | topic.Place(line)
                | gap.Place(i > 0 ? number - said[i - 1] - 1 : gap.BlankLines)
                | near.Place(i)
                | repeats.Place(number)
                | openings.Place(i)
                | LineShape.Place(lines, said, i)
                | (i == 0 ? LinePlaces.FirstLine : LinePlaces.None)
                | (NameIntroduction.Opens(text.AsSpan(line.Range.Start, line.Range.Length)) ? LinePlaces.IntroducesName : LinePlaces.None)
                | behind.Next(line);
            line = line with { Places = places };
        }
    }
}

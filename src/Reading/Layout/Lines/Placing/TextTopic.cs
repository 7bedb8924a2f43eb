namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>What the first running text of a page talks about; the lines of its article talk of the same.</summary>
internal readonly record struct TextTopic(WordSet Words)
{
    /// <summary>Lines of running text whose words are the topic.</summary>
    private const int TopicLines = 12;

    /// <summary>Fewer content words are shared by chance.</summary>
    private const int LeastWords = 2;

    public static TextTopic Of(LineFeatures[] lines, TextStretch stretch)
    {
        var words = new WordSet();
        for (var (i, taken) = (stretch.First, 0); i <= stretch.Last && taken < TopicLines; i++)
        {
            if (lines[i].IsProse)
            {
                words.Add(lines[i].Marks);
                taken++;
            }
        }

        return new TextTopic(words);
    }

    /// <summary>Shares less than an eighth, a third, three fifths of its content words, or more.</summary>
    public LinePlaces Place(in LineFeatures line)
    {
        var (shared, all) = Words.Count(line.Marks);
        return all < LeastWords ? LinePlaces.None
            : shared * 8 < all ? LinePlaces.TopicNone
            : shared * 3 < all ? LinePlaces.TopicLow
            : shared * 5 < all * 3 ? LinePlaces.TopicSome
            : LinePlaces.TopicHigh;
    }
}

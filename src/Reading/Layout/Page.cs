using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout;

/// <summary>A document under the layout's hands: its text, its lines, and what they were found to be so far.</summary>
/// <param name="said">The lines that are not blank.</param>
/// <param name="guesses">What the line model takes each line for; <see cref="Labels"/> has the last word.</param>
/// <param name="held">What was the article's before the lines were labelled: entries of a live page, letters, lists.</param>
internal sealed class Page(string text, LineFeatures[] lines, int[] said, LineLabel[] guesses, HeldStretches? held = null)
{
    public string Text { get; } = text;

    public LineFeatures[] Lines { get; } = lines;

    public LineLabel[] Guesses { get; } = guesses;

    /// <summary>The lines that are not blank.</summary>
    public int[] Said { get; } = said;

    public HeldStretches Held { get; } = held ?? HeldStretches.None;

    /// <summary>The entries of a live page; none on other pages.</summary>
    public LiveEntries Entries => Held.Entries;

    /// <summary>How many lines end with whose a picture is; whose the page is says nothing.</summary>
    public int Credits { get; } = CountCredits(lines);

    public PageLabels Labels { get; } = new(lines.Length);

    public ReadOnlySpan<char> TextOf(int line) => Text.AsSpan(Lines[line].Range.Start, Lines[line].Range.Length);

    /// <summary>The next line that is not blank, or the number of lines.</summary>
    public int Next(int line)
    {
        do
        {
            line++;
        }
        while (line < Lines.Length && Lines[line].IsBlank);
        return line;
    }

    /// <summary>The line above that is not blank, or -1.</summary>
    public int Previous(int line)
    {
        do
        {
            line--;
        }
        while (line >= 0 && Lines[line].IsBlank);
        return line;
    }

    /// <summary>The line so many lines that are not blank below, or above where the steps are negative; the page's end stops the way.</summary>
    public int Walk(int line, int steps)
    {
        for (; steps > 0 && line < Lines.Length; steps--)
        {
            line = Next(line);
        }

        for (; steps < 0 && Previous(line) >= 0; steps++)
        {
            line = Previous(line);
        }

        return Math.Max(0, line);
    }

    public bool Has(int line, LineTraits any) => line >= 0 && line < Lines.Length && Lines[line].Has(any);

    private static int CountCredits(LineFeatures[] lines)
    {
        var count = 0;
        foreach (ref readonly var line in lines.AsSpan())
        {
            count += line.Has(LineTraits.HasCredit) && !line.Has(LineTraits.Legal) && line.Words <= LineReader.CaptionWords ? 1 : 0;
        }

        return count;
    }
}

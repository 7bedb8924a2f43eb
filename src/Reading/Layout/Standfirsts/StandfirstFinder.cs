using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout.Standfirsts;

/// <summary>Finds the lines between headline and text that sum the article up, and those at the head of the text that do.</summary>
internal static class StandfirstFinder
{
    /// <summary>A little below even odds: a line between headline and text that is no standfirst is chrome, and of no worth to readers.</summary>
    private const int Least = -40;

    /// <summary>A line of the text that is no standfirst is a paragraph, and missed there.</summary>
    private const int LeastInText = 100;

    /// <summary>Gives back the first line of the text behind what was found.</summary>
    /// <param name="text">The first line of the text as it was taken so far.</param>
    /// <param name="isClean">Whether every line below the headline is article.</param>
    public static int Find(Page page, LayoutModels models, int headline, int text, bool isClean, PartsBuilder parts)
    {
        var candidates = StandfirstCandidates.Of(page, models.Captions, headline, text, parts);
        var scores = models.Standfirst.Weigh(candidates);
        for (var i = 0; i < scores.Length; i++)
        {
            var line = candidates[i].Line;
            if (scores[i] > (line < text ? Least : LeastInText) && (line < text || (!isClean && LeadsText(page, text, line))))
            {
                parts.AddStandfirst(line, candidates[i].Signs);
                text = Math.Max(text, page.Next(line));
            }
        }

        return text;
    }

    /// <summary>Whether no line of the text stands above.</summary>
    private static bool LeadsText(Page page, int text, int line)
    {
        for (; text < line; text = page.Next(text))
        {
            if (page.Guesses[text] == LineLabel.Body && page.Lines[text].IsProse)
            {
                return false;
            }
        }

        return true;
    }
}

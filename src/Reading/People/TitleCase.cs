using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>Lines in which capitals say little of what is a name.</summary>
internal static class TitleCase
{
    /// <summary>Whether most longer words of a headline, or of a line without a full stop, are capitalised.</summary>
    public static bool Is(DocumentProse prose, in ProsePassage passage)
    {
        if (passage.In != ArticlePart.Headline && passage.EndToken > passage.FirstToken
            && prose.Tokens[passage.EndToken - 1].Kind is TokenKind.Stop or TokenKind.Mark)
        {
            return false;
        }

        var (words, capitals) = (0, 0);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (prose.Tokens[i] is { IsWord: true, Length: > 3 } word)
            {
                words++;
                capitals += word.Has(TokenShape.Capitalised) ? 1 : 0;
            }
        }

        return words > 2 && capitals * 4 > words * 3;
    }
}

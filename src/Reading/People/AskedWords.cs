using Corpus.Reading.Lexicon;
using Corpus.Reading.Prose;

namespace Corpus.Reading.People;

/// <summary>A few words of a text that are looked for in all of it.</summary>
internal sealed class AskedWords(DocumentProse prose)
{
    private readonly HashSet<uint> words = [];

    /// <summary>First letters and lengths: of most words of a text these alone tell that nobody asked for them.</summary>
    private ulong letters;
    private ulong lengths;

    public void Add(int token)
    {
        if (words.Add(At(prose, token)))
        {
            letters |= LetterOf(token);
            lengths |= LengthOf(token);
        }
    }

    public static uint At(DocumentProse prose, int token) => WordHash.Of(prose.TextOf(token));

    /// <summary>Those of the words that stand somewhere in small letters.</summary>
    public HashSet<uint> WrittenSmall()
    {
        var written = new HashSet<uint>();
        for (var i = 0; i < prose.Tokens.Length; i++)
        {
            if ((LengthOf(i) & lengths) != 0 && (LetterOf(i) & letters) != 0 && IsSmall(prose.Tokens[i])
                && At(prose, i) is var word && words.Contains(word))
            {
                written.Add(word);
            }
        }

        return written;
    }

    private static bool IsSmall(in Token token) =>
        token.IsWord && !token.Is(WordClass.FunctionWord) && !token.Has(TokenShape.Capitalised);

    private ulong LetterOf(int token) => 1UL << (WordHash.Fold(prose.Text[prose.Tokens[token].Start]) & 63);

    private ulong LengthOf(int token) => 1UL << Math.Min(prose.Tokens[token].Length, 63);
}

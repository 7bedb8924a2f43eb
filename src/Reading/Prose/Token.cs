using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Prose;

/// <summary>One token of a passage. Its lexicon entry is looked up once, while it is scanned.</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, TokenShape Shape, int Lexeme, WordClass Classes)
{
    public int End => Start + Length;

    public TextRange Range => new(Start, End);

    public bool Is(WordClass any) => (Classes & any) != 0;

    public bool Has(TokenShape any) => (Shape & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

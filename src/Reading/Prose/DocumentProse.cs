namespace Corpus.Reading.Prose;

/// <summary>The prose of a document: the one tokenization that all later stages read.</summary>
/// <param name="Text">The document's whole text; tokens point into it.</param>
internal sealed record DocumentProse(string Text, Token[] Tokens, Sentence[] Sentences, ProsePassage[] Passages)
{
    private ProsePlaces? places;

    /// <summary>Made when it is first asked.</summary>
    public ProsePlaces Places => places ??= new ProsePlaces(Tokens, Sentences);

    public ReadOnlySpan<char> TextOf(int token) => Tokens[token].In(Text);
}

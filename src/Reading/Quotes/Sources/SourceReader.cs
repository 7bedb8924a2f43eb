using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Quotes.Sources;

/// <summary>
/// Finds the phrases in the writer's own words that might be a source: people, other names, pronouns, nouns for people, bodies and
/// documents.
/// </summary>
internal sealed class SourceReader
{
    private const WordClass Verbs = WordClass.SpeechVerb | WordClass.ThoughtVerb | WordClass.PerceptionVerb | WordClass.ChangeVerb;

    private readonly DocumentProse prose;
    private readonly Token[] tokens;
    private readonly OuterText outer;
    private readonly MentionCursor mentions;
    private readonly NounReader nouns;
    private readonly ThingReader things;

    public SourceReader(DocumentProse prose, ArticlePeople people, OuterText outer)
    {
        (this.prose, tokens, this.outer) = (prose, prose.Tokens, outer);
        mentions = new MentionCursor(people.Mentions);
        nouns = new NounReader(prose, outer, mentions);
        things = new ThingReader(prose, outer, mentions, nouns);
    }

    public void Read(in ProsePassage passage, PooledList<SourcePhrase> phrases)
    {
        var (pronouns, openers) = (PronounTable.Default, SourceWords.Openers);
        for (var i = passage.FirstToken; i < passage.EndToken; i++)
        {
            // Most words open no source, and the word alone says so.
            var mayOpen = openers.Has(tokens[i].Lexeme) || tokens[i].Has(TokenShape.Capitalised);
            if ((!mayOpen && !mentions.Covers(i)) || outer.IsQuoted(i))
            {
                continue;
            }

            if (mentions.Covers(i))
            {
                var (phrase, first, nameEnd, person) = mentions.Current;
                Add(new SourcePhrase(phrase, first, nameEnd, SourceKind.Person, person, Gender.Unknown), phrases);
                i = mentions.Current.End - 1;
                continue;
            }

            var (kind, gender) = (SourceKind.Person, Gender.Unknown);
            var isPronoun = tokens[i].Is(WordClass.FunctionWord) && pronouns.TryGet(tokens[i].Lexeme, out kind, out gender);
            var counts = isPronoun && kind == SourceKind.WeakPronoun && Counts(i, passage);
            if (isPronoun && !counts)
            {
                phrases.Add(new SourcePhrase(i, i, i + 1, kind, -1, gender));
            }
            else if ((counts || tokens[i].Is(WordClass.Determiner)) && things.TryRead(i, passage, out var thing))
            {
                Add(thing, phrases);
                i = thing.End - 1;
            }
            else if (nouns.TryRead(i, passage, out var noun))
            {
                Add(noun, phrases);
                i = noun.End - 1;
            }
        }
    }

    /// <summary>Adds a phrase; behind a possessor it starts where the possessor starts: <c>the port’s director</c>.</summary>
    private void Add(SourcePhrase phrase, PooledList<SourcePhrase> phrases)
    {
        var last = phrases.Count - 1;
        var isPossessed = last >= 0 && phrases[last].End == phrase.Phrase - 1
            && nouns.IsPossessive(phrase.Phrase - 1);
        phrases.Add(isPossessed ? phrase with { Phrase = phrases[last].Phrase } : phrase);
    }

    /// <summary>Whether <c>one</c> or <c>some</c> stands before a noun and is no pronoun: <c>one former official</c>.</summary>
    private bool Counts(int i, in ProsePassage passage)
    {
        // `It` and `everyone` never stand before a noun.
        var canCount = tokens[i].Is(WordClass.Determiner) || prose.TextOf(i).Equals("one".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!canCount || i + 1 >= passage.EndToken || outer.IsQuoted(i + 1))
        {
            return false;
        }

        var next = tokens[i + 1];
        var word = prose.TextOf(i + 1);
        return next.IsWord && !next.Is(WordClass.FunctionWord | WordClass.Adverb)
            && (NounReader.IsNoun(next) || next.Has(TokenShape.Capitalised)
            || !(next.Is(Verbs) || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || word.EndsWith("ing".AsSpan(), StringComparison.Ordinal)));
    }
}

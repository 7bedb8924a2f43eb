namespace Corpus.Reading.Lexicon;

/// <summary>Which table gives which class. To add a table: put the file beside the others and name it here.</summary>
internal static class WordTables
{
    /// <summary>Tables of words: every form in the first two columns (lemma; inflected forms) gets the class.</summary>
    public static readonly (string Table, WordClass Class)[] Inflected =
    [
        ("names-given-female", WordClass.GivenNameFemale),
        ("names-given-female-further", WordClass.GivenNameFemale),
        ("names-given-female.hand", WordClass.GivenNameFemale),
        ("names-given-male", WordClass.GivenNameMale),
        ("names-given-male-further", WordClass.GivenNameMale),
        ("names-given-male.hand", WordClass.GivenNameMale),
        ("nationalities", WordClass.Nationality),
        ("nationalities.hand", WordClass.Nationality),
        ("nouns-demonym", WordClass.PersonNoun),
        ("nouns-document.hand", WordClass.DocumentNoun),
        ("nouns-group", WordClass.GroupNoun),
        ("nouns-person", WordClass.PersonNoun),
        ("nouns-role.hand", WordClass.Role),
        ("places", WordClass.Place),
        ("places.hand", WordClass.Place),
        ("verbs-change", WordClass.ChangeVerb),
        ("verbs-change.hand", WordClass.ChangeVerb),
        ("verbs-communication", WordClass.SpeechVerb),
        ("verbs-perception", WordClass.PerceptionVerb),
        ("verbs-thought", WordClass.ThoughtVerb),
    ];

    /// <summary>Tables of words whose other columns are no forms: only the first column gets the class.</summary>
    public static readonly (string Table, WordClass Class)[] Plain =
    [
        ("abbreviations", WordClass.Abbreviation),
        ("abbreviations.hand", WordClass.Abbreviation),
        ("factor-verbs", WordClass.NumberWord),
        ("months", WordClass.Month),
        ("months.hand", WordClass.Month),
        ("names-family.hand", WordClass.FamilyName),
        ("names-organisation", WordClass.OrganisationName),
        ("names-organisation.hand", WordClass.OrganisationName),
        ("names-particle.hand", WordClass.NameParticle),
        ("names-suffix.hand", WordClass.NameSuffix),
        ("number-words.hand", WordClass.NumberWord),
        ("weekdays", WordClass.Weekday),
        ("weekdays.hand", WordClass.Weekday),
    ];

    /// <summary>The table of closed-class words; its third column is a key of <see cref="FunctionClasses"/>.</summary>
    public const string FunctionWords = "function-words.hand";

    /// <summary>What the function-word table calls a class, and what it is here. Names not listed give no class.</summary>
    public static readonly Dictionary<string, WordClass> FunctionClasses = new(StringComparer.Ordinal)
    {
        ["adverb-degree"] = WordClass.Adverb,
        ["article"] = WordClass.Determiner,
        ["auxiliary"] = WordClass.Auxiliary,
        ["conjunction"] = WordClass.Conjunction,
        ["determiner"] = WordClass.Determiner,
        ["modal"] = WordClass.Auxiliary,
        ["negation"] = WordClass.Adverb,
        ["possessive-plural"] = WordClass.Determiner | WordClass.PronounPlural,
        ["possessive-singular"] = WordClass.Determiner,
        ["possessive-singular-female"] = WordClass.Determiner | WordClass.PronounFemale,
        ["possessive-singular-male"] = WordClass.Determiner | WordClass.PronounMale,
        ["preposition"] = WordClass.Preposition,
        ["pronoun-first-plural"] = WordClass.PronounOther,
        ["pronoun-first-singular"] = WordClass.PronounOther,
        ["pronoun-indefinite"] = WordClass.PronounOther,
        ["pronoun-interrogative"] = WordClass.PronounOther,
        ["pronoun-plural"] = WordClass.PronounPlural,
        ["pronoun-relative"] = WordClass.PronounOther,
        ["pronoun-second"] = WordClass.PronounOther,
        ["pronoun-singular-female"] = WordClass.PronounFemale,
        ["pronoun-singular-male"] = WordClass.PronounMale,
        ["pronoun-singular-neuter"] = WordClass.PronounOther,
        ["subordinator"] = WordClass.Conjunction,
    };

    /// <summary>
    /// Columns whose single words get a class, parted by <c>|</c>; of a table that says so in its last column, only rows that are current.
    /// </summary>
    public static readonly (string Table, int Column, WordClass Class)[] Marked =
    [
        ("currencies", 0, WordClass.CurrencySign),
        ("currencies.hand", 2, WordClass.CurrencySign),
    ];

    /// <summary>Tables of a stage's own: the column whose spellings, parted by <c>|</c>, the lexicon must know so that phrases of
    /// them can be matched.</summary>
    public static readonly (string Table, int Column)[] Spellings =
    [
        ("adjectives-source.hand", 0),
        ("approximators.hand", 0),
        ("cue-nouns.hand", 0),
        ("cue-prepositions.hand", 0),
        ("cues.hand", 0),
        ("cues.hand", 1),
        ("cue-nouns.hand", 1),
        ("elisions.hand", 0),
        ("name-heads.hand", 0),
        ("name-syllables.hand", 0),
        ("name-tails.hand", 0),
        ("nouns-firm.hand", 0),
        ("nouns-epithet.hand", 0),
        ("nouns-source.hand", 0),
        ("nouns-source.hand", 1),
        ("nouns-time.hand", 0),
        ("nouns-time.hand", 1),
        ("role-words.hand", 0),
        ("surnames", 0),
        ("terms-announced.hand", 0),
        ("words-change.hand", 0),
        ("words-plain.hand", 0),
        ("words-change.hand", 1),
        ("calendar-parts", 0),
        ("change-bases", 0),
        ("counted-none", 0),
        ("currencies", 0),
        ("currencies", 2),
        ("currencies", 3),
        ("currencies-subunit.hand", 0),
        ("currencies.hand", 3),
        ("factor-cues", 0),
        ("factor-verbs", 1),
        ("factor-verbs", 2),
        ("factor-verbs", 3),
        ("figure-cues", 0),
        ("figure-times", 0),
        ("figure-verbs", 0),
        ("figure-sources", 0),
        ("names-numbered", 0),
        ("noun-plurals", 0),
        ("adjectives-in-ly", 0),
        ("nouns-in-ing", 0),
        ("nouns-in-ly", 0),
        ("quantity-nouns", 0),
        ("quantity-nouns", 1),
        ("units", 6),
        ("units-by-context", 3),
        ("words-of-payment", 0),
        ("verbs-particle.hand", 0),
        ("verbs-particle.hand", 1),
        ("units-news.hand", 6),
        ("units.hand", 6),
    ];
}

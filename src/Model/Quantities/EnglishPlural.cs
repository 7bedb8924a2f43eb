namespace Corpus.Quantities;

/// <summary>Plurals of counted nouns, by the rules of spelling and the few irregular nouns that news counts.</summary>
internal static class EnglishPlural
{
    /// <summary>Whole words: longer ones end as they do and go another way, <c>box</c>, <c>mongoose</c>.</summary>
    private static readonly (string One, string Many)[] Words =
    [
        ("alumnus", "alumni"),
        ("bacterium", "bacteria"),
        ("calf", "calves"),
        ("chinese", "chinese"),
        ("craft", "craft"),
        ("crossroads", "crossroads"),
        ("deer", "deer"),
        ("die", "dice"),
        ("elf", "elves"),
        ("folk", "folk"),
        ("genus", "genera"),
        ("goose", "geese"),
        ("headquarters", "headquarters"),
        ("hoof", "hooves"),
        ("larva", "larvae"),
        ("loaf", "loaves"),
        ("louse", "lice"),
        ("medium", "media"),
        ("nucleus", "nuclei"),
        ("oasis", "oases"),
        ("offspring", "offspring"),
        ("ox", "oxen"),
        ("phenomenon", "phenomena"),
        ("salmon", "salmon"),
        ("scarf", "scarves"),
        ("self", "selves"),
        ("shrimp", "shrimp"),
        ("spacecraft", "spacecraft"),
        ("stimulus", "stimuli"),
        ("swine", "swine"),
        ("watercraft", "watercraft"),
        ("wolf", "wolves"),
    ];

    private static readonly (string One, string Many)[] Endings =
    [
        ("people", "people"),
        ("police", "police"),
        ("personnel", "personnel"),
        ("staff", "staff"),
        ("species", "species"),
        ("sheep", "sheep"),
        ("fish", "fish"),
        ("cattle", "cattle"),
        ("data", "data"),
        ("person", "people"),
        ("child", "children"),
        ("German", "Germans"),
        ("human", "humans"),
        ("woman", "women"),
        ("man", "men"),
        ("foot", "feet"),
        ("tooth", "teeth"),
        ("mouse", "mice"),
        ("life", "lives"),
        ("wife", "wives"),
        ("knife", "knives"),
        ("half", "halves"),
        ("leaf", "leaves"),
        ("shelf", "shelves"),
        ("thief", "thieves"),
        ("hero", "heroes"),
        ("potato", "potatoes"),
        ("tomato", "tomatoes"),
        ("quiz", "quizzes"),
        ("criterion", "criteria"),
        ("axis", "axes"),
        ("crisis", "crises"),
        ("basis", "bases"),
        ("thesis", "theses"),
        ("analysis", "analyses"),
        ("series", "series"),
        ("aircraft", "aircraft"),
        ("percent", "percent"),
        ("scaffold", "scaffolds"),
        ("fold", "fold"),
        ("s", "ses"),
        ("x", "xes"),
        ("ch", "ches"),
        ("sh", "shes"),
    ];

    /// <summary>The plural of a noun phrase whose last word is its head: <c>container freight trains</c>.</summary>
    public static string Of(string noun)
    {
        foreach (var (one, many) in Words)
        {
            if (EndsInWord(noun, one))
            {
                return noun.Remove(noun.Length - one.Length) + many;
            }
        }

        foreach (var (one, many) in Endings)
        {
            if (noun.EndsWith(one, StringComparison.Ordinal))
            {
                return noun.Remove(noun.Length - one.Length) + many;
            }
        }

        return EndsInConsonantY(noun) ? noun.Remove(noun.Length - 1) + "ies" : noun + "s";
    }

    private static bool EndsInWord(string noun, string word) => noun.EndsWith(word, StringComparison.Ordinal)
        && (noun.Length == word.Length || noun[noun.Length - word.Length - 1] is ' ' or '-');

    private static bool EndsInConsonantY(string noun) =>
        noun.Length > 1 && noun[noun.Length - 1] == 'y' && noun[noun.Length - 2] is not ('a' or 'e' or 'i' or 'o' or 'u');
}

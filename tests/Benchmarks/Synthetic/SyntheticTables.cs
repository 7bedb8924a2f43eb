namespace Corpus.Benchmarks.Synthetic;

/// <summary>The words synthetic articles are made of.</summary>
internal static class SyntheticTables
{
    public static readonly string[] Sections = ["World", "Business", "Science", "Politics", "Central Asia", "Europe", "Economy", "Climate"];

    public static readonly string[] Nouns =
    [
        "harbour", "council", "bridge", "railway", "orchard", "factory", "library", "museum", "market", "school", "river", "forest",
        "airport", "village", "budget", "treaty", "survey", "festival", "hospital", "reactor", "satellite", "archive", "theatre", "quarry",
        "canal", "stadium", "vineyard", "lighthouse", "parliament", "workshop", "garden", "depot", "tunnel", "ferry", "meadow", "station",
        "port", "mill", "tower", "square", "court",
    ];

    public static readonly string[] Adjectives =
    [
        "northern", "quiet", "ancient", "modern", "crowded", "distant", "narrow", "public", "private", "frozen", "coastal", "famous",
        "hidden", "broken", "golden", "heavy", "light", "early", "late", "open", "rural", "urban", "eastern", "western", "southern",
        "central", "shared", "costly", "green",
    ];

    public static readonly string[] Verbs =
    [
        "supports", "opens", "repairs", "watches", "leaves", "changes", "follows", "protects", "visits", "builds", "restores", "crosses",
        "feeds", "serves", "surrounds", "reaches", "welcomes", "studies", "shelters", "divides", "joins", "guards", "borrows", "replaces",
    ];

    public static readonly string[] Places =
    [
        "Norland", "Estavia", "Port Harrow", "Lindale", "Marovia", "Westbrook", "Kestria", "Oldhaven", "Sundara", "Velmont", "Tarsk",
        "Brightwater", "Ilmara", "Dunmoor", "Caldera", "Ashford", "Zelmia", "Rookhurst", "Pellan", "Orrin",
    ];

    public static readonly string[] GivenNames =
    [
        "Maria", "James", "Elena", "Thomas", "Anna", "Peter", "Sofia", "David", "Laura", "Daniel", "Julia", "Martin", "Clara", "Robert",
        "Nina", "Paul", "Emma", "George", "Alice", "Simon",
    ];

    public static readonly string[] FamilyNames =
    [
        "Harlan", "Petrov", "Lindqvist", "Moreau", "Okafor", "Brandt", "Castellan", "Duval", "Ferreira", "Galloway", "Hartmann", "Ivanova",
        "Jansen", "Kowalski", "Larsen", "Mendoza", "Novak", "Osborne", "Pellegrini", "Quayle", "Rosetti", "Sandoval", "Thornton",
        "Underhill", "Vasquez", "Whitaker",
    ];

    public static readonly string[] Roles =
        ["Mayor", "Prime Minister", "Foreign Minister", "Senator", "Professor", "Chancellor", "Judge", "Defence Minister", "Governor",
            "President"];

    public static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static readonly string[] Pronouns = ["everyone here", "the town", "our office", "each family", "this region", "the committee"];

    public static readonly string[] Cues = ["said", "told reporters", "added", "wrote", "explained", "argued", "warned", "insisted"];
}

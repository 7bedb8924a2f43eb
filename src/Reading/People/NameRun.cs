namespace Corpus.Reading.People;

/// <summary>Capitalised words that follow each other, with particles and initials between: a name, a title with a name, a body, a place.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Name">First token of what may be a name, behind titles and roles; <paramref name="End"/> where nothing is left.</param>
/// <param name="Traits">What the words and their neighbours tell.</param>
internal readonly record struct NameRun(int First, int End, int Name, NameTraits Traits)
{
    public bool Has(NameTraits any) => (Traits & any) != 0;
}

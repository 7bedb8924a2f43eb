namespace Corpus.Generator.Project;

/// <summary>A property of the project that takes one of a few words.</summary>
/// <param name="Kind">What such a word is called.</param>
/// <param name="Values">The words; the first holds where nothing is stated.</param>
internal sealed record KnownProperty(string Name, string Kind, params string[] Values)
{
    public string Default => Values[0];

    /// <summary>The word that was stated; the default where nothing was, or another.</summary>
    public string Of(string stated) => Array.Find(Values, value => string.Equals(value, stated, StringComparison.OrdinalIgnoreCase)) ?? Default;

    public bool Takes(string stated) => stated.Length == 0 || string.Equals(Of(stated), stated, StringComparison.OrdinalIgnoreCase);
}

namespace Score.Pages;

/// <summary>The sets of labelled pages in the order of their labelling. All have been built with but <see cref="Eighth"/> and
/// <see cref="Ninth"/>.</summary>
internal enum LabelSet
{
    First,
    Last,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Eighth,
    Ninth,

    /// <summary>Further pages, beyond the sample.</summary>
    Rest,
}

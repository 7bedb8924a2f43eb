namespace Corpus;

/// <summary>How exactly the text states a figure.</summary>
public enum Approximation
{
    /// <summary>The text states the figure without a hedge.</summary>
    Exact,

    /// <summary><c>about</c>, <c>nearly</c>, <c>some</c>: near the value on either side.</summary>
    About,

    /// <summary><c>at least</c>: the value or more.</summary>
    AtLeast,

    /// <summary><c>at most</c>, <c>up to</c>: the value or less.</summary>
    AtMost,

    /// <summary><c>more than</c>, <c>over</c>: strictly above the value.</summary>
    MoreThan,

    /// <summary><c>less than</c>, <c>under</c>: strictly below the value.</summary>
    LessThan,
}

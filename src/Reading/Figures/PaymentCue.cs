namespace Corpus.Reading.Figures;

/// <summary>How a word makes money of an amount beside it; <c>words-of-payment.tsv</c> lists the words of each.</summary>
[Flags]
internal enum PaymentCue : byte
{
    None = 0,

    /// <summary>Right before the amount: <c>paid 300 pounds</c>.</summary>
    Pays = 1,

    /// <summary>With a preposition between them: <c>sold for 300 pounds</c>.</summary>
    Trades = 2,

    /// <summary>A noun of money: <c>a fine of 300 pounds</c>, <c>a 300-pound fine</c>, <c>the fine is 300 pounds</c>.</summary>
    Sum = 4,
}

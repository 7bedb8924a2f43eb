using Corpus.Quantities;

namespace Corpus;

/// <summary>
/// An amount of any size and sign in one currency; the default value is zero of no currency.
/// Amounts in different currencies are never equal, and to add, subtract or compare them is an error: no rate of exchange is known.
/// </summary>
/// <param name="amount">In the currency's main unit: 0.5 for 50 cents.</param>
/// <param name="currency">The currency.</param>
public readonly struct Money(decimal amount, Currency currency) : IEquatable<Money>
{
    /// <summary>The amount in the currency's main unit.</summary>
    public decimal Amount { get; } = amount;

    /// <summary>The currency; <c>XXX</c> where the document leaves it open.</summary>
    public Currency Currency { get; } = currency;

    /// <summary>The sum of two amounts.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit a decimal.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + left.InSameCurrency(right), left.Currency);

    /// <summary>The difference of two amounts.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference does not fit a decimal.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - left.InSameCurrency(right), left.Currency);

    /// <summary>Whether amount and currency are the same.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <summary>Whether the left amount is the smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.Amount < left.InSameCurrency(right);

    /// <summary>Whether the left amount is the larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.Amount > left.InSameCurrency(right);

    /// <summary>Whether the left amount is not the larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.Amount <= left.InSameCurrency(right);

    /// <summary>Whether the left amount is not the smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.Amount >= left.InSameCurrency(right);

    /// <inheritdoc/>
    public bool Equals(Money other) => Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Amount, Currency).GetHashCode();

    /// <summary><c>22.94 billion USD</c>; the code is left out where there is no currency.</summary>
    public override string ToString() => Currency == default ? NumberText.Scaled(Amount) : $"{NumberText.Scaled(Amount)} {Currency.Code}";

    private decimal InSameCurrency(Money other) => other.Currency == Currency
        ? other.Amount
        : throw new InvalidOperationException(
            $"Amounts in {Currency} and {other.Currency} have no sum and no order without a rate of exchange.");
}

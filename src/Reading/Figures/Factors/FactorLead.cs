using System.Runtime.InteropServices;

namespace Corpus.Reading.Figures.Factors;

/// <summary>What stands between a verb that states a factor and its subject: <c>is expected to more than</c>.</summary>
/// <param name="First">The first token of it; the verb or its first hedge where nothing stands there.</param>
/// <param name="Classes">What its words are.</param>
/// <param name="Modal">The modal nearest to the verb, <c>to</c> among them; -1 where there is none.</param>
/// <param name="IsExpected">Whether it says that the change is awaited, <c>is likely to</c>, and not somebody's plan, <c>wants to</c>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FactorLead(int First, FactorClass Classes, int Modal, bool IsExpected)
{
    public bool Has(FactorClass any) => (Classes & any) != 0;
}

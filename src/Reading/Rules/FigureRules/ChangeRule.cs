using Corpus.Facts;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4003: a change in per cent that is not that of the values it leads from and to.</summary>
internal sealed class ChangeRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP4003", "The change is not that of its values", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        foreach (var (share, from, to, values) in new ChangeFinder(context).Find())
        {
            var (low, high) = (Change(from.Value + from.Half, to.Value - to.Half), Change(from.Value - from.Half, to.Value + to.Half));
            var (stated, half) = (share.Value ?? 0, Stated.RoundHalf(share, share.Value ?? 0));
            var exact = Change(from.Value, to.Value);
            if (exact < 0)
            {
                (low, high, exact) = (-high, -low, -exact);
            }

            if (stated + half >= low && stated - half <= high)
            {
                continue;
            }

            var direction = to.Value >= from.Value ? "more" : "less";
            findings.Add(Descriptor.At(
                share.Range,
                $"From {Arithmetic.Write(from.Value)} to {Arithmetic.Write(to.Value)} is {Arithmetic.Write(Math.Round(exact, 1))} per cent {direction}, not "
                + $"'{Excerpt.Of(context.Text, share.Range)}': ({Arithmetic.Write(to.Value)} - {Arithmetic.Write(from.Value)}) / "
                + $"{Arithmetic.Write(from.Value)}. Correct the share or one of the values.",
                values));
        }
    }

    private static decimal Change(decimal from, decimal to) => from == 0 ? 0 : (to - from) / from * 100;
}

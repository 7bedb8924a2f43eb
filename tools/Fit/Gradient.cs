namespace Fit;

/// <summary>Weights under a fit: AdaGrad with a pull to zero, and the mean of the later rounds, which is steadier than the last.</summary>
internal sealed class Gradient(int count, double rate, double pull)
{
    private const double Softening = 1e-2;

    private readonly double[] squares = new double[count];
    private readonly double[] sums = new double[count];
    private int taken;

    public double[] Weights { get; } = new double[count];

    public void Add(int index, double gradient)
    {
        gradient -= pull * Weights[index];
        squares[index] += gradient * gradient;
        Weights[index] += rate * gradient / Math.Sqrt(squares[index] + Softening);
    }

    /// <summary>Takes the weights as they are into the mean.</summary>
    public void Keep()
    {
        taken++;
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += Weights[i];
        }
    }

    /// <summary>The mean in whole hundredths, as the tables have it.</summary>
    public int[] Rounded() => Array.ConvertAll(sums, sum => (int)Math.Round(100 * sum / Math.Max(1, taken), MidpointRounding.AwayFromZero));
}

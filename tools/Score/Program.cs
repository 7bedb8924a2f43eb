using System.CommandLine;
using Score.Commands;

var root = new RootCommand("Scores what the reader makes of pasted pages, beside baselines.")
{
    SampleCommandLine.Define(),
    PartsCommandLine.Define(),
    BaselineCommandLine.Define(),
    WorstCommandLine.Define(),
};
return root.Parse(args).Invoke();

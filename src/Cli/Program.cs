using Corpus.Cli.Commands;
using Corpus.Cli.Edges;

using var host = CommandHost.OfProcess();
return await CommandTree.RunAsync(args, host).ConfigureAwait(false);

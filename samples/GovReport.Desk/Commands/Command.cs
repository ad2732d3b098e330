using GovReport.Desk.Commands.Check;
using GovReport.Desk.Commands.Compare;
using GovReport.Desk.Commands.Draft;
using GovReport.Desk.Commands.Places;
using GovReport.Desk.Commands.Score;
using GovReport.Desk.Output;

namespace GovReport.Desk.Commands;

/// <summary>Something the desk can do.</summary>
/// <param name="Name">The first word of the command line.</param>
/// <param name="Files">What stands for its files in the usage.</param>
/// <param name="MostFiles">How many files it takes at most.</param>
/// <param name="Purpose">What it does.</param>
/// <param name="Options">Its options.</param>
/// <param name="Run">Does it and gives the exit code.</param>
internal sealed record Command(string Name, string Files, int MostFiles, Label Purpose, IReadOnlyList<Option> Options, Func<Arguments, Terminal, int> Run)
{
    /// <summary>All commands; the first one runs where none is named.</summary>
    public static IReadOnlyList<Command> All { get; } =
        [ScoreCommand.Command, CheckCommand.Command, CompareCommand.Command, ReadCommand.Command, ReconcileCommand.Command, RollupCommand.Command];
}

using System.Globalization;
using FsCheck;

namespace GovReport.Domain.Tests;

/// <summary>How many cases a law of numbers and checks is tried on; GOVREPORT_CASES sets another number for all of them (100000 in the long run).</summary>
internal static class Trials
{
    private static readonly int? Wanted = int.TryParse(Environment.GetEnvironmentVariable("GOVREPORT_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out int cases) ? cases : null;

    internal static int Of(int cases) => Wanted ?? cases;

    internal static Config On(int cases) => Config.QuickThrowOnFailure.WithMaxTest(Of(cases));
}

namespace GovReport.Domain.Tests.Documentation;
internal static class GrowthProgram { public static void Run() { } }

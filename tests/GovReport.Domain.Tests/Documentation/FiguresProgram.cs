namespace GovReport.Domain.Tests.Documentation;
internal static class FiguresProgram { public static void Run() { } }

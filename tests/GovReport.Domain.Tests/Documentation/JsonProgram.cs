namespace GovReport.Domain.Tests.Documentation;
internal static class JsonProgram { public static void Run() { } }

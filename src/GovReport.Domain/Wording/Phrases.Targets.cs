namespace GovReport.Domain;

internal static partial class Phrases
{
    private static (string Code, string Zh, string En)[] Targets => [];

    private static (string Code, string Zh, string En)[] Welfare => [];
}

using GovReport.Domain;

namespace GovReport.Desk.Output;

/// <summary>A text of the desk in both languages.</summary>
internal sealed record Label(string Zh, string En)
{
    public string In(Language language) => language == Language.En ? En : Zh;
}

namespace GovReport.Domain.Validation;

/// <summary>What the name of an issuer (报告机关) tells of its area, set against the code.</summary>
internal static class IssuerArea
{
    private static readonly Lexicon<bool> Offices = new((true, "人民政府 政府 办事处 委员会 党工委 管委会"));

    private static readonly SearchValues<string> Provinces = SearchValues.Create(
        ["11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
         "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82"],
        StringComparison.Ordinal);

    /// <summary>Whether a province has the first two digits.</summary>
    internal static bool HasProvince(AdministrativeCode area) => Provinces.Contains(area.ToString()[..2]);

    /// <summary>The kind of township that the name says; null where it says none.</summary>
    internal static TownshipKind? KindOf(string issuer) => Place(issuer) switch
    {
        [.., '街', '道'] => TownshipKind.Subdistrict,
        [.., '镇'] => TownshipKind.Town,
        [.., '乡'] or [.., '苏', '木'] => TownshipKind.Township,
        _ => null,
    };

    /// <summary>Whether the code can be that of the issuer: of a name that says nothing any code can.</summary>
    internal static bool Accepts(string issuer, AdministrativeCode area) => KindOf(issuer) is not { } kind
        ? area.TownshipKind != TownshipKind.Unassigned
        : area.Level == AreaLevel.Township && area.TownshipKind == kind;

    // 九龙岗镇人民政府 is 九龙岗镇.
    private static ReadOnlySpan<char> Place(string issuer)
    {
        ReadOnlySpan<char> place = issuer.AsSpan().Trim();
        return place[..^Offices.AtEnd(place, out _)];
    }
}

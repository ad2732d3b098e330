namespace GovReport.Domain.Targets;

/// <summary>
/// What a promise to keep up with something is set against (参照): an indicator by its code, a name, or what people call it for short.
/// </summary>
internal static class References
{
    // Short names that no other text gives to an indicator, each a row.
    private static readonly Lexicon<string> Short = new(
        ("GDP", "经济 经济增长 经济发展 国民经济 地区经济 GDP增长"),
        ("URBAN-INCOME", "城镇居民收入 城镇居民人均收入 城镇收入 城镇常住居民收入 城镇居民可支配收入"),
        ("RURAL-INCOME", "农村居民收入 农村居民人均收入 农民收入 农民人均收入 农村常住居民收入 农村居民可支配收入"),
        ("RESIDENT-INCOME", "居民收入 居民人均收入 全体居民收入 城乡居民收入"),
        ("FISCAL-REVENUE", "财政收入"));

    /// <summary>
    /// The code of the standard indicator that a reference is; null where it is none, but an area or an indicator of a report.
    /// </summary>
    internal static string? CodeOf(string reference, Indicator own) =>
        IndicatorCatalogue.Standard.Find(reference)?.Code
        ?? (Short.AtStart(reference, out string? code) == reference.Length ? code : OfOthers(reference, own));

    // 高于城镇居民, said of rural income: the same of other people. The name of the indicator, with the reference in the place of its beginning.
    private static string? OfOthers(string reference, Indicator own)
    {
        for (int at = 1; at < own.Name.Length - 1; at++)
        {
            if (IndicatorCatalogue.Standard.Find(reference + own.Name[at..]) is { } other && other.Code != own.Code)
            {
                return other.Code;
            }
        }

        return null;
    }
}

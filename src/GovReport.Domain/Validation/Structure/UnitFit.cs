namespace GovReport.Domain.Validation;

/// <summary>Whether a print is in a unit of the kind that is expected (计量单位是否同类).</summary>
/// <remarks>
/// Measure words for things are free (1286家 or 1286户 of business entities); persons, person-times and households are not. A print
/// may leave the "per" to the indicator's name (亩产452公斤) or say it once more (人均22282元/人). All money is money.
/// </remarks>
internal static class UnitFit
{
    internal static bool Fits(Unit given, Unit expected) =>
        given.ConvertsTo(expected)
        || given == Unit.None
        || (given.IsCount && expected.IsCount && !(given.CountsPeople && expected.CountsPeople))
        || (IsMoney(given) && IsMoney(expected))
        || (given.Numerator is { } amount && amount.ConvertsTo(expected))
        || (expected.Numerator is { } whole && whole.ConvertsTo(given));

    /// <summary>Whether it is a currency.</summary>
    internal static bool IsMoney(Unit unit) => unit.IsMoney;

    /// <summary>Whether it is money, or money for each of something.</summary>
    internal static bool IsMoneyPerHead(Unit unit) => IsMoney(unit.Amount);
}

namespace GovReport.Domain.Quantities;

/// <summary>The signs of currencies that stand before a number: ¥35万, $200.</summary>
internal static class CurrencySigns
{
    private static readonly FrozenDictionary<char, Unit> Table = new (string Signs, Unit Currency)[]
    {
        ("¥￥", Unit.Yuan), ("$＄", Unit.Dollar), ("€", Unit.Euro), ("£￡", Unit.Pound),
    }.SelectMany(row => row.Signs, (row, sign) => (Sign: sign, row.Currency)).ToFrozenDictionary(one => one.Sign, one => one.Currency);

    /// <summary>The currency of a sign; null where the character is none.</summary>
    internal static Unit? Currency(char sign) => Table.GetValueOrDefault(sign);
}

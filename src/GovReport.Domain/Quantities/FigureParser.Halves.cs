namespace GovReport.Domain.Quantities;

/// <summary>Halves behind a unit or a scale (两年半, 三成半, 两亿半), and before one (2个半月).</summary>
internal ref partial struct FigureParser
{
    /// <summary>What 半 begins besides a half.</summary>
    private static readonly Lexicon<bool> NoHalf = new((true,
        "半数 半成品 半岛 半导体 半径 半程 半自动 半挂 半封闭 半开放 半脱产 半夜 半截 半价 半坡 半山 半边 半拉子 半途 半壁"));

    /// <summary>Whether the 半 at the start of the text is no half.</summary>
    internal static bool IsNoHalf(ReadOnlySpan<char> text) => NoHalf.AtStart(text, out _) > 0;

    private bool ReadHalf()
    {
        bool adds = Rest.StartsWith('半') && _number == decimal.Truncate(_number) && _upper is null && !IsNoHalf(Rest);
        if (adds)
        {
            _number += _number < 0 ? -0.5m : 0.5m;
            (_canonical, _unspoken) = (false, 0);
            _at++;
        }

        return adds;
    }

    // 2个半月, 1个半小时, 一个半.
    private bool TryReadHalfOfUnit()
    {
        bool counts = _scale == Scale.One && Rest.StartsWith("个半", StringComparison.Ordinal);
        if (!counts)
        {
            return false;
        }

        _at++;
        if (!ReadHalf())
        {
            _at--;
            return false;
        }

        (_unit, int length) = UnitBehindHalf();
        _printedUnit = length > 0 ? (_at, length) : (_at - 2, 1);
        _at += length;
        return true;
    }

    // What is counted in one and a half; 个 itself where nothing is named.
    private readonly (Unit Unit, int Length) UnitBehindHalf()
    {
        if (Rest.StartsWith('月'))
        {
            return (Unit.Month, 1);
        }

        return units.TryReadStart(Rest, out Unit? unit, out int length) ? (unit, length) : (Unit.Item, 0);
    }
}

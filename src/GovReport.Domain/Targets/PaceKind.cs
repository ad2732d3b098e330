namespace GovReport.Domain;

/// <summary>How the passing of a period is measured (序时口径).</summary>
[JsonConverter(typeof(NameConverter<PaceKind>))]
public enum PaceKind
{
    /// <summary>按月: whole months completed by the end of the day.</summary>
    ByMonths,
    /// <summary>按日: days passed, the day included; leap years count.</summary>
    ByDays,
    /// <summary>按给定曲线: a curve that the caller gives, for seasonal work.</summary>
    Curve,
}

namespace GovReport.Domain;

/// <summary>What a measure counts (计量的角色).</summary>
[JsonConverter(typeof(NameConverter<MeasureRole>))]
public enum MeasureRole
{
    /// <summary>What was put in (投入): money, staff, checks made.</summary>
    Input,
    /// <summary>What was done or made (产出): homes rebuilt, ditches cleared.</summary>
    Output,
    /// <summary>Who is served (受益对象): households, persons.</summary>
    Beneficiary,
    /// <summary>What came of it (成效): a rate of satisfaction, jobs found.</summary>
    Outcome,
    /// <summary>What it can do (规模、能力): power, floor space, places.</summary>
    Capacity,
    /// <summary>What came in (收到、受理): petitions, proposals.</summary>
    Received,
    /// <summary>What was dealt with (办结): petitions, proposals.</summary>
    Handled,
}

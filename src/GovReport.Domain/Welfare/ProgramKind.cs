namespace GovReport.Domain;

/// <summary>How a welfare program pays (保障方式).</summary>
[JsonConverter(typeof(NameConverter<ProgramKind>))]
public enum ProgramKind
{
    /// <summary>The same amount for everybody in a group (定额): 高龄津贴, 残疾人两项补贴.</summary>
    FlatRate,
    /// <summary>What a household lacks up to the standard (补差): 低保.</summary>
    TopUp,
    /// <summary>Against contributions (缴费型): 养老保险.</summary>
    Contributory,
    /// <summary>A share of costs (报销): 医保, 医疗救助.</summary>
    Reimbursement,
    /// <summary>Once, for an emergency or an event (一次性): 临时救助.</summary>
    OneOff,
}

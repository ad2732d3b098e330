namespace GovReport.Domain;

/// <summary>How a print relates to the true value (限定词).</summary>
[JsonConverter(typeof(NameConverter<Qualifier>))]
public enum Qualifier
{
    /// <summary>No word: the value as printed, rounded or counted.</summary>
    None,
    /// <summary>约, 左右, 上下, 来: near the value, on either side.</summary>
    About,
    /// <summary>余, 多: at least the value, less than one more of its last significant place (2000余 is 2000 to 3000).</summary>
    Over,
    /// <summary>超, 超过, 突破, 逾, 过: above the value.</summary>
    Exceeds,
    /// <summary>近, 接近, 将近: below the value, by less than one of its last significant place (近50% is 40% to 50%).</summary>
    Nearly,
    /// <summary>以上, 不低于, 不少于, 至少: the value or above.</summary>
    AtLeast,
    /// <summary>以内, 以下, 不超过, 不高于, 至多: the value or below (民法典第一千二百五十九条: 以上、以下、以内 include the number).</summary>
    AtMost,
    /// <summary>不足, 不满, 不到, 低于: below the value.</summary>
    Below,
    /// <summary>数, 几 (数百, 几十): two to ten times the place named.</summary>
    Several,
    /// <summary>上 (上百), 两位数: the place named, up to ten times it.</summary>
    Upwards,
}

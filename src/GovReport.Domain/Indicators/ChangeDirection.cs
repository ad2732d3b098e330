namespace GovReport.Domain;

/// <summary>Where a stated change points (增减方向).</summary>
[JsonConverter(typeof(NameConverter<ChangeDirection>))]
public enum ChangeDirection
{
    /// <summary>Up (增长、提高、高于).</summary>
    Up,
    /// <summary>Down (下降、减少、低于).</summary>
    Down,
    /// <summary>Unchanged (持平).</summary>
    Flat,
}

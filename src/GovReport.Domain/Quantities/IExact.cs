namespace GovReport.Domain;

/// <summary>
/// Numbers on which a formula can be written once: a <see cref="Rational"/> for a point, <see cref="Domain.Bounds"/> for all
/// values that a print may stand for.
/// </summary>
internal interface IExact<TSelf> :
    IAdditionOperators<TSelf, TSelf, TSelf>,
    ISubtractionOperators<TSelf, TSelf, TSelf>,
    IMultiplyOperators<TSelf, TSelf, TSelf>,
    IDivisionOperators<TSelf, TSelf, TSelf>
    where TSelf : IExact<TSelf>
{
    /// <summary>A known constant.</summary>
    static abstract TSelf From(Rational value);

    /// <summary>A whole power; the variable is written once, so bounds stay exact.</summary>
    TSelf Pow(int exponent);
}

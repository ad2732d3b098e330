namespace GovReport.Domain;

public sealed partial class Relation
{
    /// <summary>
    /// Whether other figures can be true together in this form: they stand, in their order, where its operands are missing (null), as in
    /// <c>Relation.Growth(null, null, null)</c>. The same as <see cref="Test()"/> of a
    /// relation of its own; allocates nothing for up to eight operands.
    /// </summary>
    /// <exception cref="ArgumentException">There are not as many figures as missing operands.</exception>
    public Outcome Test(params ReadOnlySpan<Fact?> operands)
    {
        Operands<Fact?> buffer = default;
        Span<Fact?> facts = _facts.Length <= InPlace ? ((Span<Fact?>)buffer)[.._facts.Length] : new Fact?[_facts.Length];
        int open = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            Fact? operand = _facts[i] ?? (open++ < operands.Length ? operands[open - 1] : null);
            facts[i] = IsExact(i) ? Exactly(operand) : operand;
        }

        return open == operands.Length
            ? Test(facts, GroundOf(facts))
            : throw new ArgumentException("A form takes as many figures as it has missing operands.", nameof(operands));
    }

    /// <summary>Tests every row of three columns, which stand, in their order, for the three missing operands of this form.</summary>
    /// <param name="first">Such as the bases of <c>Relation.Growth(null, null, null)</c>.</param>
    /// <param name="second">Such as the levels.</param>
    /// <param name="third">Such as the stated rates.</param>
    /// <param name="outcomes">Takes the outcomes; room for as many as there are rows.</param>
    /// <returns>How many rows are <see cref="Outcome.Inconsistent"/>.</returns>
    /// <exception cref="ArgumentException">The columns are of unlike length, or there are not three missing operands.</exception>
    public int Test(Column first, Column second, Column third, Span<Outcome> outcomes)
    {
        int rows = Math.Min(first.RowsWith(second, outcomes.Length), first.RowsWith(third, outcomes.Length));
        for (int row = 0; row < rows; row++)
        {
            outcomes[row] = Test(FactAt(first, row), FactAt(second, row), FactAt(third, row));
        }

        return outcomes[..rows].Count(Outcome.Inconsistent);
    }

    // A goal, a standard and a number of months are set, not measured.
    private bool IsExact(int index) => Kind switch
    {
        RelationKind.Completion => index == 1,
        RelationKind.FlatPayment => index > 2,
        RelationKind.TopUpPayment => index > 1,
        RelationKind.GroupPayment => index > 1 && int.IsEvenInteger(index),
        _ => false,
    };

    private static Fact? FactAt(Column column, int row) => column[row] is { } figure ? new Fact(figure, Rounding: column.Rounding) : null;
}

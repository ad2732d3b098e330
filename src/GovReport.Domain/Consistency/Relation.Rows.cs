namespace GovReport.Domain;

public sealed partial class Relation
{
    /// <summary>
    /// Whether other figures can be true together in this form: they stand, in their order, where its operands are missing (null), as in
    /// <c>Relation.Growth(null, null, null)</c>. The same as <see cref="Test()"/> of a relation of its own; allocates nothing for up to eight operands.
    /// </summary>
    /// <exception cref="ArgumentException">There are not as many figures as missing operands.</exception>
    public Outcome Test(params ReadOnlySpan<Fact?> operands)
    {
        Operands<Fact?> buffer = default;
        return TestRow(operands, _facts.Length <= InPlace ? ((Span<Fact?>)buffer)[.._facts.Length] : new Fact?[_facts.Length]);
    }

    /// <summary>Tests every row of three columns in this form, each column standing for one of its three missing operands, in their order.</summary>
    /// <param name="first">What stands for the first missing operand, such as the bases of <c>Relation.Growth(null, null, null)</c>.</param>
    /// <param name="second">What stands for the second one, such as the levels.</param>
    /// <param name="third">What stands for the third one, such as the stated rates.</param>
    /// <param name="outcomes">Takes the outcomes; room for as many as there are rows.</param>
    /// <returns>How many rows are <see cref="Outcome.Inconsistent"/>.</returns>
    /// <exception cref="ArgumentException">The columns are of unlike length, or there are not three missing operands.</exception>
    public int Test(Column first, Column second, Column third, Span<Outcome> outcomes)
    {
        Operands<Fact?> buffer = default;
        Span<Fact?> facts = _facts.Length <= InPlace ? ((Span<Fact?>)buffer)[.._facts.Length] : new Fact?[_facts.Length];
        int rows = Math.Min(first.RowsWith(second, outcomes.Length), first.RowsWith(third, outcomes.Length)), inconsistent = 0;
        for (int row = 0; row < rows; row++)
        {
            outcomes[row] = TestRow([FactAt(first, row), FactAt(second, row), FactAt(third, row)], facts);
            inconsistent += outcomes[row] == Outcome.Inconsistent ? 1 : 0;
        }

        return inconsistent;
    }

    private static Fact? FactAt(Column column, int row) => column[row] is { } figure ? new Fact(figure, Rounding: column.Rounding) : null;

    private Outcome TestRow(ReadOnlySpan<Fact?> operands, Span<Fact?> facts)
    {
        int open = 0;
        for (int i = 0; i < facts.Length; i++)
        {
            facts[i] = _facts[i] ?? (open++ < operands.Length ? operands[open - 1] : null);
        }

        if (open != operands.Length)
        {
            throw new ArgumentException("A form takes as many figures as it has missing operands.", nameof(operands));
        }

        if (Kind == RelationKind.Completion)
        {
            facts[1] = Exactly(facts[1]);
        }

        return Test(facts, Decided(Kind, facts), IsLenient(facts));
    }
}

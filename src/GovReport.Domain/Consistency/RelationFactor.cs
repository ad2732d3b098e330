namespace GovReport.Domain;

/// <summary>
/// One factor of a relation: a form of its own facts, to a whole power. All relations of the field are products of such factors,
/// each fact standing in one factor only; so the image of the facts' bounds is exact, and every fact can be solved for.
/// </summary>
internal readonly struct RelationFactor(int first, int count, int exponent = 1, Rational constant = default, Rational[]? weights = null, FactorShape shape = FactorShape.Linear)
{
    private int Last => first + count - 1;

    internal int Exponent => exponent;

    internal bool Holds(int index) => index >= first && index <= Last;

    /// <summary>The factor's value to its power.</summary>
    internal T Raised<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        T form = Form(x);
        T power = Math.Abs(exponent) == 1 ? form : form.Pow(Math.Abs(exponent));
        return exponent > 0 ? power : One<T>() / power;
    }

    /// <summary>The fact at <paramref name="index"/> that gives the form this value; the others as they are.</summary>
    internal T Solve<T>(int index, T form, ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return (One<T>() / (One<T>() - form)) - One<T>();
            case FactorShape.Odds:
                return One<T>() - (One<T>() / (One<T>() + form));
            case FactorShape.Pairs:
                for (int i = first; i < Last; i += 2)
                {
                    form = index == i || index == i + 1 ? form : (form - (x[i] * x[i + 1])).Short();
                }

                return form / x[first + ((index - first) ^ 1)];
            default:
                T rest = form - T.From(constant);
                for (int i = first; i <= Last; i++)
                {
                    rest = i == index ? rest : (rest - Term(i, x[i])).Short();
                }

                Rational weight = WeightOf(index);
                return weight == Rational.One ? rest : rest / T.From(weight);
        }
    }

    /// <summary>Of every fact of the form what <see cref="Solve"/> gives, at the cost of one: what the others add up to is counted from both ends.</summary>
    internal void SolveEach(Bounds form, ReadOnlySpan<Bounds> x, Span<Bounds?> solved)
    {
        if (shape is FactorShape.Gain or FactorShape.Odds)
        {
            solved[first] = Solve(first, form, x);
            return;
        }

        int width = shape == FactorShape.Pairs ? 2 : 1;
        Bounds[] terms = new Bounds[count / width];
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = width == 2 ? x[first + (2 * i)] * x[first + (2 * i) + 1] : Term(first + i, x[first + i]);
        }

        Others.Of(terms, Bounds.Point(Rational.Zero), static (one, other) => one + other);
        for (int i = 0; i < count; i++)
        {
            Bounds rest = form - Bounds.Point(constant) - terms[i / width];
            solved[first + i] = width == 2 ? rest / x[first + (i ^ 1)] : rest / Bounds.Point(WeightOf(first + i));
        }
    }

    private T Form<T>(ReadOnlySpan<T> x)
        where T : struct, IExact<T>
    {
        switch (shape)
        {
            case FactorShape.Gain:
                return One<T>() - (One<T>() / (One<T>() + x[first]));
            case FactorShape.Odds:
                return (One<T>() / (One<T>() - x[first])) - One<T>();
            case FactorShape.Pairs:
                T pairs = x[first] * x[first + 1];
                for (int i = first + 2; i < Last; i += 2)
                {
                    pairs = (pairs + (x[i] * x[i + 1])).Short();
                }

                return pairs;
            default:
                T sum = Term(first, x[first]);
                for (int i = first + 1; i <= Last; i++)
                {
                    sum = (sum + Term(i, x[i])).Short();
                }

                return constant.Sign == 0 ? sum : sum + T.From(constant);
        }
    }

    private static T One<T>()
        where T : struct, IExact<T> => T.From(Rational.One);

    private T Term<T>(int index, T x)
        where T : struct, IExact<T> => weights is null ? x : T.From(WeightOf(index)) * x;

    private Rational WeightOf(int index) => weights is null ? Rational.One : weights[index - first];
}

/// <summary>How a factor is made of its facts.</summary>
internal enum FactorShape
{
    /// <summary>constant + Σ weight × fact.</summary>
    Linear,
    /// <summary>1 − 1/(1 + fact): the share of a level that grew at this rate which is new.</summary>
    Gain,
    /// <summary>1/(1 − fact) − 1: what a part with this share is to the others.</summary>
    Odds,
    /// <summary>Σ fact × the next one: persons × standard of each group.</summary>
    Pairs,
}

/// <summary>What is left of a list without each of its elements.</summary>
internal static class Others
{
    /// <summary>Puts in the place of each element what all the others come to, with one pass from either end.</summary>
    internal static void Of(Span<Bounds> elements, Bounds none, Func<Bounds, Bounds, Bounds> join)
    {
        Bounds[] after = new Bounds[elements.Length];
        Bounds joined = none;
        for (int i = elements.Length - 1; i >= 0; i--)
        {
            after[i] = joined;
            joined = join(elements[i], joined).Short();
        }

        joined = none;
        for (int i = 0; i < elements.Length; i++)
        {
            Bounds own = elements[i];
            elements[i] = join(joined, after[i]);
            joined = join(joined, own).Short();
        }
    }
}

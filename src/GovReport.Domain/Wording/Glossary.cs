namespace GovReport.Domain;

/// <summary>What the field calls the members of the model's enumerations (名称), in both languages.</summary>
/// <remarks>Thread safety: stateless.</remarks>
public static class Glossary
{
    private const string Place = "…";

    /// <summary>
    /// The name of a member (名称): 基本完工 for <c>Stage.SubstantiallyCompleted</c>. A name with a place for a value shows it as ….
    /// </summary>
    /// <param name="member">
    /// A member of an enumeration of the model; those that describe a print (<c>Qualifier</c>, <c>Scale</c> …) have no names.
    /// </param>
    /// <param name="language">The language.</param>
    /// <returns>The name, to stand in a line of text or a table.</returns>
    /// <exception cref="ArgumentException">The enumeration is none of the model, or has no such member.</exception>
    public static string NameOf<TEnum>(TEnum member, Language language = Language.Zh)
        where TEnum : struct, Enum =>
        Phrases.Find($"{typeof(TEnum).Name}.{member}", language, Place, Place)
        ?? throw new ArgumentException($"{typeof(TEnum).Name}.{member} has no name in the glossary.", nameof(member));
}

<?php
/** How long results are kept, and whether with a name. */

namespace Samen;

defined( 'ABSPATH' ) || exit;

/** Under the list; who may not change it reads it. */
function show_settings(): void {
	$settings = settings();
	if ( ! current_user_can( KEEPERS ) ) {
		echo '<p class="description">' . esc_html( storage_note() ) . '</p>';
		return;
	}
	?>
	<h2><?php esc_html_e( 'How results are kept', 'samen' ); ?></h2>
	<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
		<input type="hidden" name="action" value="samen_settings">
		<?php wp_nonce_field( 'samen_settings' ); ?>
		<p>
			<label for="samen-days"><?php esc_html_e( 'Erase results after this many days', 'samen' ); ?></label><br>
			<input type="number" id="samen-days" name="days" min="0" max="36500" value="<?php echo esc_attr( (string) $settings['days'] ); ?>" aria-describedby="samen-days-more">
			<span class="description" id="samen-days-more"><?php esc_html_e( 'With 0 they stay until somebody erases them.', 'samen' ); ?></span>
		</p>
		<p>
			<label><input type="checkbox" name="person" value="1" <?php checked( $settings['person'] ); ?>>
			<?php esc_html_e( 'Keep who answered, of visitors who are signed in. They read so before they answer.', 'samen' ); ?></label>
		</p>
		<?php submit_button( __( 'Save', 'samen' ) ); ?>
	</form>
	<?php
}

add_action(
	'admin_post_samen_settings',
	static function () {
		check_admin_referer( 'samen_settings' );
		if ( ! current_user_can( KEEPERS ) ) {
			wp_die( esc_html__( 'You cannot change these settings.', 'samen' ), 403 );
		}
		$days = isset( $_POST['days'] ) && is_numeric( $_POST['days'] ) ? (int) $_POST['days'] : settings()['days'];
		update_option( SETTINGS, array( 'days' => min( 36500, max( 0, $days ) ), 'person' => ! empty( $_POST['person'] ) ) );
		wp_safe_redirect( page_link() );
		exit;
	}
);
